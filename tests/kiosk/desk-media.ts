import { deskKey } from './kiosk.ts';

export interface DeskMedia {
  readonly media_id: string;
  readonly request: string;
}

/** What came to the desk with its only case. */
export async function mediaOf(url: string): Promise<readonly DeskMedia[]> {
  const answer = await fetch(`${url}/requests.json?api_key=${deskKey}`);
  const [one] = (await answer.json()) as {
    service_request_id: string;
    extended_attributes: { media?: readonly Omit<DeskMedia, 'request'>[] };
  }[];
  return (one?.extended_attributes.media ?? []).map((media) => ({
    ...media,
    request: one?.service_request_id ?? '',
  }));
}

export async function contentOf(url: string, media: DeskMedia | undefined): Promise<Buffer> {
  const path = `requests/${media?.request ?? ''}/media/${media?.media_id ?? ''}`;
  const answer = await fetch(`${url}/${path}.json?api_key=${deskKey}`);
  const [found] = (await answer.json()) as { content: string }[];
  return Buffer.from(found?.content ?? '', 'base64');
}
