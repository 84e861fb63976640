/** What a resident may be told of the hall; from the configuration file. */
export interface Hall {
  readonly name: string;
  readonly phone: string;
  readonly hours: string;
  /** Estates and their highest building numbers, in the order offered. */
  readonly estates: readonly Estate[];
}

export interface Estate {
  readonly name: string;
  /** Highest building number; 0 where buildings have no numbers. */
  readonly buildings: number;
  /** Other names neighbours use. */
  readonly say: readonly string[];
}
