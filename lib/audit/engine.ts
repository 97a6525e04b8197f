/** Version of the judging, kept on every audit. Raise it whenever the same page and plan could get another verdict. */
export const ENGINE = '2';
