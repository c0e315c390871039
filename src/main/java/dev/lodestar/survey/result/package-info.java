/** Responses and answers as they are kept and counted. */
package dev.lodestar.survey.result;
