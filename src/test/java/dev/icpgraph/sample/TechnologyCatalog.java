package dev.icpgraph.sample;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The technologies of the sample market, which are real: by category, with release year
 * and an invented commonness.
 */
final class TechnologyCatalog {

	/** Everyone uses it, so it has no evidence. */
	static final String HUB = "nginx";

	private static final String CATEGORIES = """
			Web server: nginx 2004 92, Apache HTTP Server 1995 35, HAProxy 2001 12, Microsoft IIS 1995 12, Envoy 2016 6
			Web server: Traefik 2015 5, Varnish 2006 4, Caddy 2015 3
			Language: Python 1991 38, Java 1996 34, PHP 1995 33, TypeScript 2012 28, Go 2009 14, Ruby 1995 9
			Language: Kotlin 2016 7, Scala 2004 5, Perl 1987 4, COBOL 1960 3, Rust 2015 3
			Language: Elixir 2012 1.5, Erlang 1986 1
			Web framework: jQuery 2006 48, React 2013 40, Spring Boot 2014 17, Vue.js 2014 15, Angular 2016 14
			Web framework: Django 2005 10, Laravel 2011 10, Next.js 2016 10, Ruby on Rails 2004 8, Quarkus 2019 3
			Application server: Apache Tomcat 1999 9, WildFly 1999 3, Jetty 1995 2, GlassFish 2006 1
			CMS: WordPress 2003 40, Drupal 2001 7, Joomla 2005 4, TYPO3 1998 4, Ghost 2013 1
			E-commerce: WooCommerce 2011 9, Magento 2008 6, PrestaShop 2008 3, Shopware 2004 2, Spree 2008 0.6
			Database: MySQL 1995 38, PostgreSQL 1996 36, Redis 2009 28, MongoDB 2009 18, Microsoft SQL Server 1989 18
			Database: Elasticsearch 2010 16, MariaDB 2009 14, Oracle Database 1979 12, SQLite 2000 9, IBM Db2 1983 4
			Database: Apache Cassandra 2008 3, Neo4j ? 1.5, Apache CouchDB 2005 1, TimescaleDB ? 1, ScyllaDB 2015 0.6
			Analytics database: BigQuery ? 10, Apache Hive 2010 2.5, ClickHouse 2016 1.6, DuckDB 2019 1.5, Trino ? 1.5
			Analytics database: Apache Druid 2012 0.6, Apache Pinot 2015 0.4
			Data pipeline: Apache Airflow 2015 7, dbt 2016 7, Apache Spark 2014 6, Apache Hadoop 2006 4
			Data pipeline: Apache NiFi 2014 1.2, Prefect ? 1, Dagster ? 1
			Stream processing: Apache Flink 2011 0.9, Apache Storm 2011 0.6, Apache Beam 2016 0.6, Apache Samza 2013 0.2
			Event streaming: Apache Kafka 2011 9, NATS 2011 1.2, Redpanda ? 0.6
			Event streaming: Apache Pulsar 2016 0.2, Apache RocketMQ 2012 0.2
			Message queue: RabbitMQ 2007 11, Apache ActiveMQ 2004 5, IBM MQ 1993 4, Celery 2009 4, ZeroMQ 2007 1
			Container platform: Docker 2013 34, Kubernetes 2014 26, OpenShift 2011 6, containerd 2015 3
			Container platform: Docker Swarm 2015 2.5, Nomad 2015 1.6, LXC 2008 1.5
			CI: GitHub Actions 2018 22, Jenkins 2011 18, GitLab CI 2012 13, Argo CD 2018 5, CircleCI 2011 5
			CI: TeamCity 2006 4, Tekton 2018 1
			Infrastructure as code: Terraform 2014 18, Ansible 2012 14, Helm 2015 10, Puppet 2005 5, Chef 2009 3
			Infrastructure as code: OpenTofu 2023 2, Pulumi 2018 2, SaltStack 2011 2
			Monitoring: Grafana 2014 16, Prometheus 2012 13, Nagios 1999 8, Zabbix 2001 8, InfluxDB 2013 3
			Monitoring: Graphite 2008 2.5, Icinga 2009 2, collectd 2005 1.5, VictoriaMetrics 2018 0.8, Thanos 2018 0.8
			Tracing: OpenTelemetry 2019 1.2, Jaeger 2017 0.9, Zipkin 2012 0.7, Grafana Tempo 2020 0.5
			Tracing: Apache SkyWalking 2015 0.4, SigNoz 2021 0.3
			Logging: Logstash ? 9, Fluentd 2011 4, Graylog 2010 3, Grafana Loki 2018 3
			Logging: syslog-ng 1998 3, Fluent Bit 2015 2, Vector 2019 1
			Service mesh: Consul 2014 3, Istio 2017 2.5, Linkerd 2016 1, Cilium 2016 1
			Web analytics: Google Analytics 2005 55, Hotjar 2014 9, Matomo 2007 8, Plausible 2019 2, PostHog 2020 2
			Cloud: Amazon Web Services 2006 36, Microsoft Azure 2010 28, Google Cloud 2008 14, OpenStack 2010 2
			Collaboration: Microsoft Teams 2017 34, Jira 2002 30, Slack 2013 26, Confluence 2004 22, Mattermost 2015 2
			Security: Keycloak 2014 5, Vault 2015 4
			Workflow engine: Camunda 2013 1.5, Temporal ? 0.5, Cadence 2017 0.2
			Geospatial: Leaflet 2011 7, OpenStreetMap 2004 6, PostGIS 2005 3, GraphHopper 2012 0.6
			""";

	private TechnologyCatalog() {
	}

	static List<SampleTechnology> technologies() {
		return CATEGORIES.lines().flatMap(TechnologyCatalog::ofOneLine).toList();
	}

	static String csv() {
		CsvTable table = new CsvTable("technology,category,vendor,first_released_year,homepage");
		technologies().forEach((each) -> table.row(each.name(), each.category(), "", each.firstReleasedYear(), ""));
		return table.content();
	}

	private static Stream<SampleTechnology> ofOneLine(String line) {
		String[] parts = line.split(": ");
		return Arrays.stream(parts[1].split(", ")).map((entry) -> technology(parts[0], entry));
	}

	private static SampleTechnology technology(String category, String entry) {
		String[] words = entry.split(" ");
		int last = words.length - 1;
		String name = String.join(" ", Arrays.copyOf(words, last - 1));
		String year = "?".equals(words[last - 1]) ? "" : words[last - 1];
		return new SampleTechnology(name, category, year, Double.parseDouble(words[last]));
	}

}
