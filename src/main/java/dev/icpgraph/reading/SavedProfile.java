package dev.icpgraph.reading;

import java.time.OffsetDateTime;

/**
 * A profile that a user saved.
 *
 * @param name name to import files with
 * @param definition the profile in YAML or JSON
 * @param by caller who last saved it
 * @param at time when it was last saved
 * @param revision grows with each change
 */
public record SavedProfile(String name, String definition, String by, OffsetDateTime at, int revision) {
}
