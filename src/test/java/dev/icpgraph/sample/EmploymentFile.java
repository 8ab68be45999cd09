package dev.icpgraph.sample;

/**
 * The file of employments.
 */
final class EmploymentFile {

	private EmploymentFile() {
	}

	static String csv(SampleWorkforce workforce, OwnStaff own) {
		CsvTable table = new CsvTable("person,account,title,seniority,department,buying_role,since,until,current");
		for (SampleEmployment each : workforce.employments()) {
			Title title = each.title();
			table.row(each.person().key(), each.company().ref(), title.words, title.seniority, title.department,
					title.buyingRole, each.since(), each.until(), each.current());
		}
		own.addEmployments(table);
		return table.content();
	}

}
