package dev.icpgraph.introduction;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.icpgraph.persona.IcpParts;
import dev.icpgraph.persona.Persona;

/**
 * Chooses the people that routes may lead to.
 */
@Component
class WantedBuyers {

	private final IcpParts parts;

	WantedBuyers(IcpParts parts) {
		this.parts = parts;
	}

	/**
	 * Selects people who match a persona; all people for {@code null}.
	 * @param persona id of a persona in the API
	 */
	Predicate<JobFacts> matching(@Nullable String persona) {
		if (persona == null) {
			return (job) -> true;
		}
		Persona wanted = this.parts.persona(persona);
		return (job) -> wanted.recognises(job.title(), job.seniority(), job.department());
	}

}
