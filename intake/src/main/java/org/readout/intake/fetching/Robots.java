package org.readout.intake.fetching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a host's robots.txt (RFC 9309) allows us: the longest rule that fits decides, and allowing wins a tie. Immutable. */
final class Robots {

    /** Where there is none, all is allowed. */
    static final Robots ALL = new Robots(List.of());

    /** Where it cannot be had, nothing is. */
    static final Robots NOTHING = new Robots(List.of(new Rule("/", false)));

    private final List<Rule> rules;

    private Robots(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    private record Rule(String path, boolean allows) {

        boolean fits(String target) {
            StringBuilder pattern = new StringBuilder();
            for (String part : path.replaceAll("\\$$", "").split("\\*", -1)) {
                pattern.append(pattern.length() == 0 ? "" : ".*").append(Pattern.quote(part));
            }
            Pattern whole = Pattern.compile(pattern + (path.endsWith("$") ? "" : ".*"), Pattern.DOTALL);
            return whole.matcher(target).matches();
        }
    }

    /** Reads the rules of the groups that name us, or else of those for all. */
    static Robots parse(String text, String agent) {
        List<Rule> ours = new ArrayList<>();
        List<Rule> everybodys = new ArrayList<>();
        boolean named = false;
        boolean forUs = false;
        boolean forAll = false;
        boolean naming = false;
        for (String line : text.lines().toList()) {
            String bare = line.replaceAll("#.*", "").strip();
            int colon = bare.indexOf(':');
            String field = colon < 0 ? "" : bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = colon < 0 ? "" : bare.substring(colon + 1).strip();
            if (field.equals("user-agent")) {
                forUs = (naming && forUs) || value.equalsIgnoreCase(agent);
                forAll = (naming && forAll) || value.equals("*");
                named |= forUs;
                naming = true;
            } else if (field.equals("allow") || field.equals("disallow")) {
                naming = false;
                if (!value.isEmpty()) {
                    Rule rule = new Rule(value, field.equals("allow"));
                    (forUs ? ours : forAll ? everybodys : new ArrayList<Rule>()).add(rule);
                }
            }
        }
        return new Robots(named ? ours : everybodys);
    }

    /** @param target path and query of an address */
    boolean allow(String target) {
        Rule best = null;
        for (Rule rule : rules) {
            boolean longer = best == null
                    || rule.path().length() > best.path().length()
                    || (rule.path().length() == best.path().length() && rule.allows());
            if (longer && rule.fits(target)) {
                best = rule;
            }
        }
        return best == null || best.allows();
    }
}
