package dev.icpgraph.backtest;

import java.time.LocalDate;

import dev.icpgraph.snapshot.Snapshot;

/**
 * One question to the past: does a market that does not know some customers rank them
 * ahead of accounts that never were customers?
 *
 * @param market in which they are no customers
 * @param day that ages count from
 * @param heldOut the customers, ascending
 * @param others prospects that never were customers, ascending
 */
record Holdout(Snapshot market, LocalDate day, int[] heldOut, int[] others) {
}
