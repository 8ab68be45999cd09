package dev.icpgraph.sample;

import java.util.List;
import java.util.Locale;

/**
 * The accounts in the story: role, name, industry, country, headcount, founded,
 * technologies.
 */
final class Cast {

	/** The rare technology that the best customers share. */
	static final String RARE = "Apache Pulsar";

	static final String RIVAL = "tracehollow.example";

	private static final String ACCOUNTS = """
			BEST|Quarmoor Freight|LOGISTICS|DE|640|2003|Apache Pulsar,Jaeger,Kubernetes,Apache Flink,GraphHopper
			BEST|Veltholm Lines|LOGISTICS|NL|410|2008|Apache Pulsar,Zipkin,Kubernetes,Temporal,PostGIS
			BEST|Brennick Cargo|LOGISTICS|GB|275|2011|Apache Pulsar,Grafana Tempo,Nomad,Apache Flink
			BEST|Ostermere Logistics|LOGISTICS|DE|1180|1997|Apache Pulsar,Jaeger,Kubernetes,Apache Storm,PostGIS
			BEST|Tarnvik Freight|LOGISTICS|SE|330|2012|Apache Pulsar,Apache SkyWalking,Kubernetes,Temporal,GraphHopper
			BEST|Lowenfirth Haulage|LOGISTICS|GB|220|2014|Apache Pulsar,OpenTelemetry,Nomad,ClickHouse
			BEST|Calderquay Lines|LOGISTICS|US|870|2001|Apache Pulsar,Zipkin,Kubernetes,Apache Flink,Temporal
			BEST|Marrowgate Cargo|LOGISTICS|FR|510|2006|Apache Kafka,SigNoz,Kubernetes,Apache Beam,PostGIS
			BEST|Pellwick Clearing|PAYMENTS|FR|360|2013|Apache Pulsar,OpenTelemetry,Kubernetes,Temporal,ClickHouse
			BEST|Sundrift Power|ENERGY|DE|750|1999|Redpanda,Jaeger,Kubernetes,Apache Flink,ClickHouse
			NEAR_MISS|Jorvale Freight|LOGISTICS|DE|2150|1995|Apache Pulsar,Jaeger,Kubernetes,Apache Flink,Temporal
			NEAR_MISS|Thistlequay Cargo|LOGISTICS|GB|46|2019|Apache Pulsar,OpenTelemetry,Kubernetes,Temporal,ClickHouse
			NEAR_MISS|Wrenmark Lines|LOGISTICS|CA|420|2009|Apache Pulsar,Zipkin,Kubernetes,Apache Flink,GraphHopper
			NEAR_MISS|Glimholt Logistics|LOGISTICS|IT|690|2005|Apache Pulsar,Jaeger,Kubernetes,Temporal,PostGIS
			NEAR_MISS|Kestrelby Haulage|LOGISTICS|GB|300|2010|Apache Pulsar,Zipkin,OpenTelemetry,Apache Flink,Temporal
			PROSPECT|Harrowmere Lines|LOGISTICS|GB|380|2007|Apache Kafka,Kubernetes,Prometheus,PostGIS
			PROSPECT|Nimbeck Freight|LOGISTICS|US|530|2010|RabbitMQ,Docker,Nagios
			PROSPECT|Dravenport Logistics|LOGISTICS|NL|460|2009|Apache Pulsar,Jaeger,Kubernetes,Apache Flink,Temporal
			PROSPECT|Fennimark Pay|PAYMENTS|SE|190|2016|Apache Pulsar,OpenTelemetry,Kubernetes,ClickHouse
			PARTNER|Orrinbridge Consulting|CONSULTING|DE|240|2004|Terraform,Kubernetes,Jira
			PARTNER|Tidewell Advisory|CONSULTING|GB|85|2012|Ansible,Docker,Slack
			RIVAL|Tracehollow|SOFTWARE|CA|820|2011|OpenTelemetry,Kubernetes,Apache Kafka,ClickHouse
			""";

	private Cast() {
	}

	static List<Company> companies() {
		return ACCOUNTS.lines().map(Cast::company).toList();
	}

	static String ref(String name) {
		return name.split(" ")[0].toLowerCase(Locale.ROOT) + ".example";
	}

	private static Company company(String line) {
		String[] cells = line.split("\\|");
		StoryRole role = StoryRole.valueOf(cells[0]);
		Industry industry = Industry.valueOf(cells[2]);
		Stack stack = (role == StoryRole.PARTNER) ? industry.usual : Stack.STREAMING;
		return new Company(ref(cells[1]), cells[1], role, industry, Country.valueOf(cells[3]),
				Integer.parseInt(cells[4]), Integer.parseInt(cells[5]), stack,
				List.of((cells[6] + "," + TechnologyCatalog.HUB).split(",")));
	}

}
