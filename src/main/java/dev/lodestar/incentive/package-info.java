/**
 * What a respondent gets for an answer: programmes, voucher pools, entitlements and the append-only ledger. It reacts to
 * completed responses; no other feature knows of it.
 */
package dev.lodestar.incentive;
