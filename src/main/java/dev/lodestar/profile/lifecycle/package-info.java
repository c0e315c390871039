/** How profiles are drafted, activated, published and archived. */
package dev.lodestar.profile.lifecycle;
