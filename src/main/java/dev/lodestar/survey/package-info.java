/**
 * Asking people in writing: questionnaires and their immutable versions, campaigns and invitations, responses and answers,
 * and responses that were collected elsewhere.
 */
package dev.lodestar.survey;
