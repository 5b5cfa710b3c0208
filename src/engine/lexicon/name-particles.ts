/**
 * Words in lower case that stand within a name (“de Vries”, “bin Salman”). Own list.
 */
export const nameParticles: readonly string[] = `
abu al ap av bar bat ben bin bint binti da dal de dei del della den der di do dos du e el ibn la las le lo los o
of-that-ilk ten ter van vander vom von y ze zu zum zur
`
  .trim()
  .split(/\s+/);
