export const PASSWORD_HINT =
  'Ten minste 15 tekens. Een paar losse woorden achter elkaar is sterk en makkelijk te onthouden.';
