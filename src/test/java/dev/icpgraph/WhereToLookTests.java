package dev.icpgraph;

import java.util.List;

import dev.icpgraph.snapshot.Snapshots;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

class WhereToLookTests {

	@Test
	void announcesNothingBeforeTheFirstSnapshot() {
		WhereToLook whereToLook = new WhereToLook((request) -> {
			throw new IllegalStateException("Asked before there is anything to see");
		}, new Snapshots(), new ClassArchive(List.of(), "", true),
				new DefaultListableBeanFactory().getBeanProvider(EmbeddedNeo4j.class), false, "", "");
		assertThat(whereToLook.announcement(8080)).isNull();
	}

}
