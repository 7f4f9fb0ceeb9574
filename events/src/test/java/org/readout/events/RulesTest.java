package org.readout.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.events.Rule.Flag;
import org.readout.events.Rule.Pos;
import org.readout.knowledge.Knowledge;
import org.readout.record.Event.Type;

class RulesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load();

    private static RuleBook book(String language) {
        return new RuleBook(KNOWLEDGE.table(language, "events"), new WordClasses(KNOWLEDGE.table(language, "classes")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyRuleParsesItsIdIsItsOwnAndItHasAnExample(String language) {
        assertThat(book(language).rules())
                .hasSizeGreaterThan(500)
                .allSatisfy(
                        r -> assertThat(r.example()).as(r.id()).contains(" ").endsWith("."))
                .extracting(Rule::id)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyTypeHasRules(String language) {
        Set<Type> types = book(language).rules().stream()
                .filter(r -> r.type() != null)
                .map(Rule::type)
                .collect(Collectors.toSet());
        assertThat(types).containsExactlyInAnyOrder(Type.values());
    }

    @Test
    void theLanguagesTellTheSameKindsOfActs() {
        Set<String> english = kinds("en");
        Set<String> french = kinds("fr");
        Set<String> both = new TreeSet<>(english);
        both.retainAll(french);
        assertThat((double) both.size() / Math.max(english.size(), french.size()))
                .isGreaterThan(0.8);
    }

    private static Set<String> kinds(String language) {
        return book(language).rules().stream()
                .filter(r -> r.type() != null)
                .map(Rule::family)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aTriggerIsAHeadWithWordsBehindItAndAReflexiveBefore() {
        assertThat(RuleSyntax.trigger("call on.v").after()).containsExactly("on");
        assertThat(RuleSyntax.trigger("se rendre.v").before()).containsExactly("se");
        assertThat(RuleSyntax.trigger("talks.n").pos()).isEqualTo(Pos.NOUN);
    }

    @Test
    void aConditionMayDenyListWordsAndLookBelow() {
        Rule.Condition condition = RuleSyntax.condition("!obj.of~goal,@thing");
        assertThat(condition.negated()).isTrue();
        assertThat(condition.below()).isTrue();
        assertThat(condition.path().steps()).containsExactly("obj", "of");
        assertThat(condition.values()).containsExactly("goal", "@thing");
    }

    @Test
    void flagsAreKnownByName() {
        assertThat(Flag.valueOf("SYMMETRIC")).isEqualTo(Flag.SYMMETRIC);
    }
}
