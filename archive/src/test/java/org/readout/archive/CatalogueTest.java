package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.record.Event;
import org.readout.record.Record;
import org.readout.record.Statement;

class CatalogueTest {

    @TempDir
    Path folder;

    private final Record post = Records.meeting("Morning Post", "Riga", "The treaty must be kept.");
    private final Record star = Records.meeting("Evening Star", "Riga", "The Sky Treaty must be kept by all of us.");
    private Archive archive;
    private Catalogue catalogue;

    @BeforeEach
    void fill() {
        archive = Archive.open(folder);
        archive.add(List.of(Reading.of(post, "test"), Reading.of(star, "test")));
        archive.merge();
        catalogue = archive.catalogue();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void articles_are_listed_by_paper_and_by_words() {
        assertThat(catalogue.articles(Filter.ALL)).isEqualTo(2);
        assertThat(catalogue.articles(Filter.builder().publisher("Evening Star").build(), 0, 5))
                .singleElement()
                .matches(a -> a.id().equals(star.article().id()) && a.statements() == 1 && a.events() == 1);
        assertThat(catalogue.articles(Filter.builder().words("\"all of us\"").build(), 0, 5))
                .extracting(Listed::id)
                .containsExactly(star.article().id());
        assertThat(catalogue.articles(Filter.ALL, 1, 5)).hasSize(1);
    }

    @Test
    void an_event_of_two_papers_has_both_reports_and_the_reason() {
        String key = catalogue.keys(post.article().id()).get("e1");
        Same<Event> same = catalogue.event(key).orElseThrow();
        assertThat(same.reports()).hasSize(2).allMatch(r -> r.outlets() == 2);
        assertThat(same.reports().get(0).key()).isEqualTo(same.thing());
        assertThat(same.steps()).singleElement().matches(s -> !s.why().isEmpty() && s.score() > 0.5);
        assertThat(catalogue.event("none")).isEmpty();
        Same<Statement> said = catalogue
                .statement(catalogue.keys(star.article().id()).get("s1"))
                .orElseThrow();
        assertThat(said.reports()).isNotEmpty();
    }

    @Test
    void facets_count_each_event_once() {
        List<Facet> facets = catalogue.facets(What.EVENTS, Filter.ALL);
        assertThat(facets)
                .contains(new Facet("type", "CONSULT", "CONSULT", 1), new Facet("status", "actual", "actual", 1));
        assertThat(facets)
                .filteredOn(f -> f.of().equals("matter"))
                .extracting(Facet::name)
                .containsExactly("Sky Treaty");
        assertThat(facets).filteredOn(f -> f.of().equals("actor")).hasSize(2).allMatch(f -> f.count() == 1);
    }

    @Test
    void an_actor_has_its_office_and_whom_it_meets() {
        Facet berg = catalogue.actors("berg", 5).get(0);
        Profile profile = catalogue.actor(berg.value()).orElseThrow();
        assertThat(profile.name()).isEqualTo("Anna Berg");
        assertThat(profile.articles()).isEqualTo(2);
        assertThat(profile.offices()).extracting(Profile.Term::title).containsExactly("foreign minister");
        assertThat(catalogue.ties(berg.value(), 5))
                .singleElement()
                .matches(t -> t.otherName().equals("Pavel Novak") && t.events() == 1 && t.meetings() == 1);
        assertThat(catalogue.actors("erg", 5)).isEmpty();
        assertThat(catalogue.actor("nobody")).isEmpty();
        assertThat(catalogue.matter("treaty:sky treaty")).contains("Sky Treaty");
        assertThat(catalogue.matters(0, 5)).containsExactly(new Facet("treaty", "treaty:sky treaty", "Sky Treaty", 2));
        assertThat(catalogue.countMatters()).isEqualTo(1);
    }

    @Test
    void actors_are_paged_and_those_of_another_name_can_be_counted_in() {
        List<Facet> all = catalogue.actors("", 100);
        assertThat(catalogue.countActors("", List.of())).isEqualTo(all.size()).isEqualTo(2);
        assertThat(catalogue.actors("", List.of(), 1, 100)).isEqualTo(all.subList(1, 2));
        String novak = catalogue.actors("novak", 5).get(0).value();
        assertThat(catalogue.actors("berg", List.of(novak), 0, 5)).hasSize(2);
        assertThat(catalogue.countActors("berg", List.of(novak))).isEqualTo(2);
        assertThat(catalogue.countActors("berg", List.of())).isEqualTo(1);
    }

    @Test
    void pairs_places_and_months_are_counted() {
        assertThat(catalogue.network(Filter.ALL, 5)).containsExactly(new Tie("CZE", "CZE", "NOR", "NOR", 1, 1, 1));
        assertThat(catalogue.sites(Filter.ALL, 5))
                .singleElement()
                .matches(s -> s.name().equals("Riga") && s.events() == 1);
        assertThat(catalogue.months(Filter.ALL))
                .singleElement()
                .matches(m -> m.month().equals(Records.DAY.withDayOfMonth(1)) && m.events() == 1 && m.reports() == 2);
    }

    @Test
    void what_is_asked_of_somebody_is_what_is_asked_of_all_where_nobody_else_is() {
        Filter ofNorway = Filter.builder().actor("NOR").build();
        assertThat(catalogue.sites(ofNorway, 5)).isEqualTo(catalogue.sites(Filter.ALL, 5));
        assertThat(catalogue.network(ofNorway, 5)).isEqualTo(catalogue.network(Filter.ALL, 5));
        assertThat(catalogue.months(ofNorway)).isEqualTo(catalogue.months(Filter.ALL));
        for (What what : What.values()) {
            assertThat(catalogue.facets(what, ofNorway)).isEqualTo(catalogue.facets(what, Filter.ALL));
            assertThat(catalogue.matters(what, ofNorway)).singleElement().matches(m -> m.value()
                    .equals("treaty:sky treaty"));
        }
        assertThat(catalogue.facets(What.EVENTS, Filter.builder().actor("ITA").build()))
                .isEmpty();
    }

    @Test
    void the_stamp_changes_with_the_archive() {
        String before = catalogue.stamp();
        assertThat(catalogue.stamp()).isEqualTo(before);
        archive.add(List.of(Reading.of(Records.meeting("Noon", "Oslo", "No."), "test")));
        assertThat(catalogue.stamp()).isNotEqualTo(before);
    }
}
