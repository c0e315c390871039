/** The accounts we serve and the people in them: where answers, interviews and evidence come from. */
package dev.lodestar.customer;
