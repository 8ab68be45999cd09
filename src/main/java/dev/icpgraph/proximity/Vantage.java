package dev.icpgraph.proximity;

import java.time.LocalDate;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Snapshot;

/**
 * From where nearness is looked at.
 *
 * @param snapshot whose accounts are asked
 * @param best the accounts that nearness is measured to
 * @param today the date that ages count from
 * @param naming what those accounts are called
 */
record Vantage(Snapshot snapshot, BestCustomers best, LocalDate today, Naming naming) {
}
