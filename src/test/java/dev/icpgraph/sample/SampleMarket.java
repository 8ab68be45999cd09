package dev.icpgraph.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sample market as the files that the importer takes; the same on every run and every
 * machine.
 */
public final class SampleMarket {

	private SampleMarket() {
	}

	/** Content by file name, fifteen of them. */
	static Map<String, String> files() {
		Market market = new Market();
		Workforce workforce = new Workforce(market);
		CustomerRoster roster = new CustomerRoster(market);
		OwnStaff own = new OwnStaff(market, workforce);
		NextYear nextYear = new NextYear(market, workforce);
		Map<String, String> files = new LinkedHashMap<>();
		files.put("accounts.csv", new Accounts(roster).csv(market, own));
		files.put("technologies.csv", TechnologyCatalogue.csv());
		files.put("account_technologies.csv", new AccountTechnologies().csv(market));
		files.put("departments.csv", new Departments().csv(market));
		files.put("leadership_changes.csv", new LeadershipChanges().csv(market, workforce));
		files.put("people.csv", new People().csv(workforce, own));
		files.put("employments.csv", Employments.csv(workforce, own));
		files.put("acquaintances.csv", new Acquaintances().csv(market, workforce, own));
		files.put("events.csv", Programme.csv());
		files.put("participations.csv", new Participations(market, workforce).csv(nextYear));
		files.put("referrals.csv", new Referrals(market, workforce).csv(roster));
		files.put("customers.csv", new Customers().csv(roster));
		files.put("visits.csv", new Visits().csv(market));
		files.put("competitor_stages.csv", new CompetitorStages().csv(market, roster));
		files.put("partnerships.csv", new Partnerships().csv(market));
		return files;
	}

	/**
	 * Writes the files.
	 * @param arguments the folder to write to
	 */
	public static void main(String[] arguments) throws IOException {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		for (Map.Entry<String, String> file : files().entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
		}
	}

}
