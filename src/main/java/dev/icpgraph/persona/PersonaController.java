package dev.icpgraph.persona;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.icpgraph.api.PageRequest;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.icp.Icp;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Shows personas, jobs and notes to clients.
 */
@Controller
class PersonaController {

	private final IcpParts parts;

	private final Accounts accounts;

	PersonaController(IcpParts parts, Accounts accounts) {
		this.parts = parts;
		this.accounts = accounts;
	}

	@SchemaMapping(typeName = "Icp")
	List<Persona> personas(Icp icp) {
		return this.parts.personas(icp.key());
	}

	@SchemaMapping(typeName = "Icp")
	List<Job> jobs(Icp icp) {
		return this.parts.jobs(icp.key());
	}

	@SchemaMapping(typeName = "Icp", field = "competitorNotes")
	List<CompetitorNote> notesOfIcp(Icp icp, @Argument int first) {
		return this.parts.notes(icp.key()).stream().limit(PageRequest.first(first).size()).toList();
	}

	@SchemaMapping(typeName = "Job")
	String text(Job job) {
		return job.measure().footprint();
	}

	@SchemaMapping(typeName = "Job", field = "competitorNotes")
	List<CompetitorNote> notesOfJob(Job job) {
		return this.parts.notes(job.icpKey()).stream().filter((note) -> note.jobs().contains(job.key())).toList();
	}

	@BatchMapping(typeName = "Account", field = "competitorNotes")
	Map<Account, List<CompetitorNote>> notesOfAccounts(List<Account> accounts) {
		Map<String, List<CompetitorNote>> notes = this.parts.about(accounts.stream().map(Account::id).toList())
			.stream()
			.collect(Collectors.groupingBy((note) -> Objects.requireNonNull(note.account())));
		Map<Account, List<CompetitorNote>> byAccount = new HashMap<>();
		accounts.forEach((account) -> byAccount.put(account, notes.getOrDefault(account.id(), List.of())));
		return byAccount;
	}

	@BatchMapping(typeName = "CompetitorNote")
	Map<CompetitorNote, Account> account(List<CompetitorNote> notes) {
		List<CompetitorNote> placed = notes.stream().filter((note) -> note.account() != null).toList();
		return this.accounts.byKeys(placed, (note) -> String.valueOf(note.account()));
	}

	@SchemaMapping(typeName = "CompetitorNote", field = "jobs")
	List<Job> jobsOfNote(CompetitorNote note) {
		return this.parts.jobs(note.icpKey()).stream().filter((job) -> note.jobs().contains(job.key())).toList();
	}

}
