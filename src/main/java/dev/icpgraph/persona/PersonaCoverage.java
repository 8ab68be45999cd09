package dev.icpgraph.persona;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.icpgraph.feature.MeasureResult;
import dev.icpgraph.graph.CurrentStaff;
import dev.icpgraph.graph.Employment;
import dev.icpgraph.measure.PeopleMeasure.BuyingRole;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * The people of an account who match the personas of an ICP, the missing personas, and
 * the visible jobs to be done.
 *
 * @param personas in the order of the ICP
 * @param jobs in the order of the ICP
 * @param peopleKnown people known to work there now
 * @param rolesSeen buying roles that people there have, by persona or by import
 */
public record PersonaCoverage(List<OfPersona> personas, List<OfJob> jobs, int peopleKnown, Set<BuyingRole> rolesSeen) {

	/**
	 * The people who match one persona.
	 *
	 * @param persona the persona to look for
	 * @param people their jobs, most senior first; each person once
	 */
	public record OfPersona(Persona persona, List<Employment> people) {
	}

	/**
	 * The visibility of one job to be done.
	 *
	 * @param job the job to look for
	 * @param seen whether its footprint is visible; null when too little is known
	 * @param text the reason in words
	 */
	public record OfJob(Job job, @Nullable Boolean seen, String text) {

		static OfJob of(Job job, Score score) {
			MeasureResult answer = score.to(job.measure());
			Double value = answer.value();
			return new OfJob(job, (value != null) ? value > 0 : null, answer.text());
		}

	}

	/**
	 * Computes coverage. O(people · personas).
	 */
	static PersonaCoverage of(List<Persona> personas, List<Job> jobs, CurrentStaff staff, Score score) {
		List<Employment> employments = staff.jobs();
		List<OfPersona> covered = new ArrayList<>();
		Set<BuyingRole> seen = EnumSet.noneOf(BuyingRole.class);
		for (Persona persona : personas) {
			List<Employment> people = PersonaMatcher.people(persona, employments);
			covered.add(new OfPersona(persona, people));
			if (!people.isEmpty()) {
				seen.add(persona.role());
			}
		}
		for (BuyingRole role : BuyingRole.values()) {
			if (employments.stream().anyMatch((job) -> role.name().equals(job.buyingRole()))) {
				seen.add(role);
			}
		}
		return new PersonaCoverage(covered, jobs.stream().map((job) -> OfJob.of(job, score)).toList(), staff.people(),
				seen);
	}

	/**
	 * The personas that no known person there matches.
	 */
	public List<Persona> missing() {
		return this.personas.stream().filter((it) -> it.people().isEmpty()).map(OfPersona::persona).toList();
	}

	/**
	 * The buying roles of personas that no known person there has.
	 */
	public List<BuyingRole> missingRoles() {
		return this.personas.stream()
			.map((it) -> it.persona().role())
			.filter((role) -> !this.rolesSeen.contains(role))
			.distinct()
			.toList();
	}

	/**
	 * The coverage as a sentence.
	 */
	public String text() {
		if (this.personas.isEmpty()) {
			return "the ICP has no personas yet";
		}
		if (this.peopleKnown == 0) {
			return "no current employee is known";
		}
		int there = this.personas.size() - missing().size();
		String missing = missing().stream().map(PersonaCoverage::named).collect(Collectors.joining(", "));
		return there + " of " + this.personas.size() + " personas " + ((there == 1) ? "is" : "are") + " known there"
				+ (missing.isEmpty() ? "" : "; missing: " + missing);
	}

	private static String named(Persona persona) {
		String role = Identifiers.inWords(persona.role());
		return persona.name() + " (" + role + (persona.finder() ? ", finds" : "") + (persona.signer() ? ", signs" : "")
				+ ")";
	}

}
