/** The longest side in pixels: letters on a sign stay legible, and a slow line carries it in seconds. */
const longestPx = 1_600;
/** JPEG quality at which a photo of that size has some 300 KB. */
const quality = 0.82;

/** What the camera sees now, as JPEG of our own making: of the camera's own notes (place, time, maker) none goes along. */
export async function takePicture(video: HTMLVideoElement): Promise<Uint8Array | undefined> {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0 || videoHeight === 0) return undefined;
  const scale = Math.min(1, longestPx / Math.max(videoWidth, videoHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((made) => {
    canvas.toBlob(made, 'image/jpeg', quality);
  });
  // Its memory is given back at once, not when somebody tidies up.
  canvas.width = 0;
  return blob === null ? undefined : new Uint8Array(await blob.arrayBuffer());
}
