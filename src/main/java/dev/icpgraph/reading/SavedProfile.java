package dev.icpgraph.reading;

import java.time.OffsetDateTime;

/**
 * A profile that a user saved.
 *
 * @param name to import files by
 * @param definition YAML or JSON
 * @param by who saved it last
 * @param at when
 * @param revision grows with each change
 */
public record SavedProfile(String name, String definition, String by, OffsetDateTime at, int revision) {
}
