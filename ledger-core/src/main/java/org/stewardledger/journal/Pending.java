package org.stewardledger.journal;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * An append on its way into the journal.
 *
 * @param append  what was asked for
 * @param events  its events, ready to be written
 * @param weight  how much of what a node accepts it takes, in kilobytes
 * @param arrived when, by {@link System#nanoTime()}
 * @param answer  completed after the commit, never before
 */
record Pending(Append append, List<Encoded> events, int weight, long arrived, CompletableFuture<Appended> answer) {}
