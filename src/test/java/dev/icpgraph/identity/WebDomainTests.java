package dev.icpgraph.identity;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebDomainTests {

	@ParameterizedTest
	@CsvSource({ "lumen.com, lumen.com", "HTTPS://www.Lumen.com/about?x=1#top, lumen.com", "lumen.com:8080/, lumen.com",
			"lumen.com., lumen.com", "lumen.com.., lumen.com", "' shop.lumen.co.uk ', shop.lumen.co.uk",
			"http://www.lumen.com:80, lumen.com", "lumen.com?x=1, lumen.com", "http:/lumen.com, lumen.com",
			"http:lumen.com, lumen.com", "http//lumen.com, lumen.com", "//lumen.com/x, lumen.com",
			"http:\\\\lumen.com\\x, lumen.com", "https://http://lumen.com, lumen.com", "www2.lumen.com, lumen.com",
			"www.www.lumen.com, lumen.com", "https://ann:secret@lumen.com/x, lumen.com",
			"https://lumen.com/@ann, lumen.com", "ann@lumen.com, lumen.com", "Ann Doe <ann@lumen.com>, lumen.com",
			"mailto:ann@lumen.com?subject=x, lumen.com", "lumen.com;, lumen.com", "<https://lumen.com>, lumen.com",
			"'lumen.com, www.lumen.com', lumen.com", "lumen.com\u200B, lumen.com", "lumen.com\u00A0, lumen.com",
			"www.org, www.org", "www.gov.uk, www.gov.uk", "lumen.example, lumen.example", "ab--cd.com, ab--cd.com" })
	void isTheSameHoweverItIsWritten(String text, String domain) {
		assertThat(ascii(WebDomain.of(text))).isEqualTo(domain);
	}

	@ParameterizedTest
	@CsvSource({ "Bücher.de, xn--bcher-kva.de, bücher.de", "xn--bcher-kva.de, xn--bcher-kva.de, bücher.de",
			"b%C3%BCcher.de, xn--bcher-kva.de, bücher.de", "bu\u0308cher.de, xn--bcher-kva.de, bücher.de",
			"faß.de, xn--fa-hia.de, faß.de", "例え。jp, xn--r8jz45g.jp, 例え.jp", "ＬＵＭＥＮ.com, lumen.com, lumen.com",
			"пример.рф, xn--e1afmkfd.xn--p1ai, пример.рф" })
	void isMappedByUts46WithoutTransition(String text, String ascii, String unicode) {
		WebDomain domain = Objects.requireNonNull(WebDomain.of(text).orNull());

		assertThat(domain.ascii()).isEqualTo(ascii);
		assertThat(HostName.unicode(domain.ascii())).isEqualTo(unicode);
	}

	@ParameterizedTest
	@CsvSource({ "lumen, NOT_A_DOMAIN", "localhost:8080, NOT_A_DOMAIN", "J.P. Morgan, NOT_A_DOMAIN",
			"Lumen Inc., NOT_A_DOMAIN", "v1.2, NOT_A_DOMAIN", "10.0.0.1, IP_ADDRESS",
			"http://[2001:db8::1]/, IP_ADDRESS", "'', EMPTY", "n/a, PLACEHOLDER", "-lumen.com, NOT_A_DOMAIN",
			"a..com, NOT_A_DOMAIN", "http://, NOT_A_DOMAIN", "my_shop.lumen.com, NOT_A_DOMAIN",
			"xn--zzzzzz-.de, NOT_A_DOMAIN", "lumen.con, UNKNOWN_TOP_LEVEL_DOMAIN", "node.js, UNKNOWN_TOP_LEVEL_DOMAIN",
			"lumen.1com, UNKNOWN_TOP_LEVEL_DOMAIN", "'lumen.com, otherlumen.com', TWO_DOMAINS",
			"lumen.com / otherlumen.de, TWO_DOMAINS", "lumen.com and lumen.de, TWO_DOMAINS", "co.uk, PUBLIC_SUFFIX",
			"https://co.uk/, PUBLIC_SUFFIX", "gov.uk, PUBLIC_SUFFIX", "github.io, PUBLIC_SUFFIX",
			"www.myshopify.com, PUBLIC_SUFFIX", "gmail.com, FREE_MAIL_DOMAIN", "ann@gmail.com, FREE_MAIL_DOMAIN",
			"www.gmail.com, FREE_MAIL_DOMAIN", "ann@comcast.net, FREE_MAIL_DOMAIN",
			"home.comcast.net, FREE_MAIL_DOMAIN", "bluewin.ch, FREE_MAIL_DOMAIN", "ann@hey.com, FREE_MAIL_DOMAIN",
			"docomo.ne.jp, FREE_MAIL_DOMAIN", "https://www.facebook.com/lumenworks, SHARED_HOST",
			"facebook.com, SHARED_HOST", "de-de.facebook.com, SHARED_HOST", "linkedin.com/company/lumen, SHARED_HOST",
			"instagram.com/lumen, SHARED_HOST", "x.com/lumen, SHARED_HOST", "youtube.com/@lumen, SHARED_HOST",
			"https://google.com/maps/place/lumen, SHARED_HOST", "sites.google.com/view/lumen, SHARED_HOST",
			"linktr.ee/lumen, SHARED_HOST", "github.com/lumen, SHARED_HOST", "wordpress.com, SHARED_HOST",
			"crunchbase.com/organization/lumen, SHARED_HOST", "yelp.com/biz/lumen, SHARED_HOST",
			"amazon.com/stores/lumen, SHARED_HOST", "https://www.amazon.co.jp/stores/lumen, SHARED_HOST",
			"ebay.ie/str/lumen, SHARED_HOST", "de.tripadvisor.com/lumen, SHARED_HOST",
			"tripadvisor.com.br/lumen, SHARED_HOST", "maps.google.nl, SHARED_HOST",
			"google.com.au/maps/place/lumen, SHARED_HOST", "nl.indeed.com/cmp/lumen, SHARED_HOST",
			"glassdoor.ca, SHARED_HOST", "blogspot.ca, SHARED_HOST", "hotmail.com.ar, FREE_MAIL_DOMAIN",
			"yandex.uz, FREE_MAIL_DOMAIN", "sch.uk, PUBLIC_SUFFIX", "https://kobe.jp/, PUBLIC_SUFFIX" })
	void refusesDomainsThatIdentifyNoCompany(String text, RefusalCode code) {
		assertThat(Objects.requireNonNull(WebDomain.of(text).refusal()).code()).isEqualTo(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "lumen.myshopify.com", "lumen.github.io", "lumen.wordpress.com", "lumen.wixsite.com",
			"lumen.substack.com", "lumen.notion.site", "amazon.com", "cox.com", "amazon.it", "lumen.blogspot.ca",
			"amazon.lumen.com", "lamp.lumen.sch.uk", "city.kobe.jp", "amazon.example" })
	void takesACustomersNameUnderAProvider(String text) {
		assertThat(ascii(WebDomain.of(text))).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "facebook.com, 'Meta Platforms, Inc.'", "www.facebook.com, Facebook", "github.com, 'GitHub, Inc.'",
			"x.com, X Corp.", "linkedin.com, LinkedIn Corporation", "gmail.com, Google LLC",
			"comcast.net, Comcast Corporation", "proton.me, Proton AG", "att.net, AT&T Inc.", "medium.com, Medium",
			"zoho.com, Zoho Corporation", "web.de, WEB.DE", "github.io, GitHub", "google.de, Alphabet Inc.",
			"hotmail.fr, Microsoft Corporation", "yahoo.co.jp, LY Corporation", "amazon.es/stores/x, Amazon" })
	void takesASharedHostForItsOwner(String text, String company) {
		assertThat(WebDomain.of(text, company).refusal()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "facebook.com, Lumen Works", "facebook.com/lumen, Lumen Works", "gmail.com, Lumen Works",
			"gmail.com, ''", "github.com, Git", "free.fr, Freedom SA", "tin.it, Tele", "co.uk, Co UK" })
	void doesNotTakeItForOthers(String text, String company) {
		assertThat(WebDomain.of(text, company).orNull()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"facebook.com/lumen|'facebook.com/lumen' names no company, because facebook.com is a social network: give the company's own web domain; for Facebook itself, write that name in the same row",
			"ann@0815.su|'ann@0815.su' names no company, because 0815.su gives mailboxes to anyone: give the company's own web domain",
			"co.uk|'co.uk' is an ending shared by many companies, such as acme.co.uk: write the company's full web domain",
			"lumen.con|'lumen.con' ends in .con, which is not an ending of web domains: did you mean lumen.com?",
			"node.package|'node.package' ends in .package, which is not an ending of web domains: write a web domain such as acme.com",
			"a.com; b.com|'a.com; b.com' names several web domains, a.com and b.com: keep only the company's main domain",
			"bücher.de, faß.de|'bücher.de, faß.de' names several web domains, bücher.de and faß.de: keep only the company's main domain",
			"Lumen|'Lumen' is not a complete web domain: write it with its ending, such as acme.com",
			"10.1.2.3|'10.1.2.3' is an IP address: write the company's web domain, such as acme.com" })
	void saysWhatWasReadAndWhatToDo(String text, String sentence) {
		assertThat(Objects.requireNonNull(WebDomain.of(text).refusal()).text()).isEqualTo(sentence);
	}

	@ParameterizedTest
	@CsvSource({ "mail.eu.lumen.com, 'mail.eu.lumen.com, eu.lumen.com, lumen.com'", "lumen.co.uk, lumen.co.uk",
			"shop.lumen.co.uk, 'shop.lumen.co.uk, lumen.co.uk'", "lumen.myshopify.com, lumen.myshopify.com",
			"a.lumen.github.io, 'a.lumen.github.io, lumen.github.io'", "lumen.wordpress.com, lumen.wordpress.com",
			"a.b.example, 'a.b.example, b.example'" })
	void isLookedForUpToWhatItsCompanyRegistered(String domain, String lookups) {
		assertThat(new WebDomain(domain).lookups()).containsExactly(lookups.split(", "));
	}

	@Test
	void isALeadsCompanyUnlessManyShareIt() {
		assertThat(ascii(WebDomain.ofLead("ann@github.com"))).isEqualTo("github.com");
		assertThat(ascii(WebDomain.ofLead("facebook.com"))).isEqualTo("facebook.com");
		assertThat(WebDomain.ofLead("facebook.com/lumen").orNull()).isNull();
		assertThat(WebDomain.ofLead("gmail.com").orNull()).isNull();
		assertThat(WebDomain.ofLead("ann@co.uk").orNull()).isNull();
		assertThat(WebDomain.ofLead("myshopify.com").orNull()).isNull();
	}

	@Test
	void canBeGivenExactlyForAnyOwner() {
		assertThat(ascii(WebDomain.ofKnown("https://www.gmail.com/"))).isEqualTo("gmail.com");
		assertThat(WebDomain.ofKnown("lumen").orNull()).isNull();
	}

	private static String ascii(Parsed<WebDomain> parsed) {
		String read = parsed.map(WebDomain::ascii).orNull();
		return (read != null) ? read : String.valueOf(parsed.refusal());
	}

}
