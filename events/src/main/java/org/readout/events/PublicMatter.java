package org.readout.events;

import java.util.List;
import org.readout.record.Event.Status;

/**
 * What the record keeps: acts of those with a part in public life. Authority acts on private people, and they ask, blame,
 * refuse and protest; what they promise, give or tell one another is theirs. Immutable but for the article's parties.
 */
final class PublicMatter {

    private final Parties parties;

    PublicMatter(Parties parties) {
        this.parties = parties;
    }

    boolean is(Draft d) {
        return d.parties() == 0 || (isAmongPrivate(d) ? isPublicByKind(d) : !isOwnAffair(d));
    }

    private boolean isAmongPrivate(Draft d) {
        return areAll(d.sources()) && areAll(d.targets());
    }

    private boolean areAll(List<String> ids) {
        return ids.stream().allMatch(parties::isPrivate);
    }

    /** Authority that is left unsaid, crowds, violence, deals across borders: told of private people, these matter to more. */
    private boolean isPublicByKind(Draft d) {
        return switch (d.type()) {
            case PROTEST -> true;
            case COERCE, RETREAT, SANCTION -> d.sources().isEmpty();
            case CONCEDE -> d.sources().isEmpty() || d.sources().stream().anyMatch(parties::isGroup);
            case AGREE, COOPERATE -> d.symmetric()
                    && parties.areSeveral(d.sources())
                    && d.sources().stream().noneMatch(parties::isCitizen);
            case ASSAULT -> d.sources().stream().anyMatch(parties::isGroup)
                    || "torture".equals(d.mode())
                    || d.targets().stream().anyMatch(this::isVictimOfMore);
            case THREATEN -> d.targets().isEmpty() && d.sources().stream().anyMatch(parties::isGroup);
            case REJECT -> isRefusedByCrowd(d);
            default -> false;
        };
    }

    private boolean isVictimOfMore(String id) {
        return !parties.code(id).isEmpty() || parties.isOfPress(id) || parties.isBody(id);
    }

    /** 'passengers arrived in Italy', 'she promised to pay her taxes', what a scholar finds wrong with a state. */
    private boolean isOwnAffair(Draft d) {
        if (d.symmetric() || d.sources().isEmpty() || !d.sources().stream().allMatch(parties::isCitizen)) {
            return false;
        }
        boolean worded = d.family().equals(VerbalActs.FAMILY);
        boolean crowd = d.sources().stream().anyMatch(parties::isCrowd);
        return switch (d.type()) {
            case PROTEST, ASSAULT -> false;
            case REQUEST, ACCUSE, REJECT, THREATEN -> worded && !crowd;
            case SUPPORT -> worded || !crowd || d.status() != Status.ACTUAL;
            case CONCEDE, RETREAT -> d.sources().stream().noneMatch(parties::isGroup);
            case AID -> d.targets().stream().noneMatch(parties::isState);
            default -> true;
        };
    }

    /** 'the miners will not end the strike': a refusal to nobody in particular is one to all. */
    private boolean isRefusedByCrowd(Draft d) {
        return d.targets().isEmpty()
                && d.status() == Status.ACTUAL
                && !d.family().equals(VerbalActs.FAMILY)
                && d.sources().stream().anyMatch(parties::isCrowd);
    }
}
