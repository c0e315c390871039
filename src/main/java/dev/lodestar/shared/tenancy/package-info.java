/** Which workspace the present work is for, and the two walls that hold it there. */
package dev.lodestar.shared.tenancy;
