import type { Role } from '@/lib/session';
import { say } from './messages';

const roles: readonly Role[] = ['OWNER', 'RESEARCHER', 'VIEWER'];

export const roleOptions = () => roles.map((role) => ({ value: role, label: say(`role.${role}`) }));
