declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A service of the case API (GeoReport `service_code`). */
export type ServiceCode = Branded<'ServiceCode'>;
/** A question of a definition (GeoReport `attribute.code`), or one of the kiosk's own (`where`, `contact`). */
export type QuestionCode = Branded<'QuestionCode'>;
/** What can be chosen on a turn. Unique within its turn. */
export type ChoiceId = Branded<'ChoiceId'>;
/** The identity of what is asked; the same id means the same question, whatever its layout. */
export type TurnId = Branded<'TurnId'>;
/** One effect of one visit; a replay carries the same id and is never performed twice. */
export type EffectId = Branded<'EffectId'>;
/** One person at the machine, from waking to wiping. */
export type VisitId = Branded<'VisitId'>;
/** A photo or a sound of this visit, held in memory; names it and holds nothing of it. */
export type MediaId = Branded<'MediaId'>;
/** Eight digits: two of the kiosk's prefix, five of a counter, one check digit. */
export type Reference = Branded<'Reference'>;
/** Names a matter that was put aside; opens nothing. */
export type DraftId = Branded<'DraftId'>;
/** Random, only in the slip's QR code. */
export type Secret = Branded<'Secret'>;

export const serviceCode = (text: string): ServiceCode => text as ServiceCode;
export const questionCode = (text: string): QuestionCode => text as QuestionCode;
export const choiceId = (text: string): ChoiceId => text as ChoiceId;
export const mediaId = (text: string): MediaId => text as MediaId;
export const turnId = (text: string): TurnId => text as TurnId;
export const effectId = (text: string): EffectId => text as EffectId;
export const visitId = (text: string): VisitId => text as VisitId;
