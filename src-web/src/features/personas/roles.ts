import { roleDeed, roleLabel, roles } from '@/entities/person/buyingRoles';
import type { BuyingRole } from '@/gql/graphql';

interface Cast {
  buyingRoles: readonly BuyingRole[];
}

/** Who plays each part; a persona with several parts stands under each of them. Parts that nobody plays come apart. */
export function castByRole<Persona extends Cast>(personas: readonly Persona[]) {
  const cast = roles.map((role) => ({
    role,
    label: roleLabel(role),
    does: roleDeed(role),
    personas: personas.filter(({ buyingRoles }) => buyingRoles.includes(role)),
  }));
  return {
    played: cast.filter((part) => part.personas.length > 0),
    open: cast.filter((part) => part.personas.length === 0 && part.role !== 'OTHER').map(({ label }) => label),
  };
}
