package org.stewardledger.act;

/**
 * What someone asks the ledger to record. Implementations are records in one sealed family per entity; an act is one
 * file that holds the command, its refusals in order of precedence and its pure decision.
 */
public interface Act {}
