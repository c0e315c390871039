import { formatEnum } from '@/lib/format';
import type { Role } from '@/lib/session';

const roles: readonly Role[] = ['OWNER', 'RESEARCHER', 'VIEWER'];

export const roleOptions = roles.map((role) => ({ value: role, label: formatEnum(role) }));
