declare const realm: unique symbol;

/** The hall's own, or practice. What belongs to one takes nothing from the other: it does not compile. */
export type Realm = 'real' | 'practice';
export type In<R extends Realm, T> = T & { readonly [realm]?: R };

/** Said once of each part, where it is constructed and nowhere else. */
export const real = <T>(part: T): In<'real', T> => part as In<'real', T>;
export const practice = <T>(part: T): In<'practice', T> => part as In<'practice', T>;
