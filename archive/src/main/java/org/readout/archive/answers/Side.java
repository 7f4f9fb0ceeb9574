package org.readout.archive.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.readout.archive.Archive;

/**
 * One side as somebody asks for it: by a code ({@code RUS}), a name ({@code Sergey Lavrov}) or a Wikidata id. The name or id
 * of a state stands for its code.
 *
 * @param named as it was asked for
 * @param codes whoever acts for these states or bodies belongs to it
 * @param whos these belong to it
 */
public record Side(String named, List<String> codes, List<String> whos) {

    public Side {
        codes = List.copyOf(codes);
        whos = List.copyOf(whos);
    }

    /** What the archive knows by a name; nobody where {@link #isEmpty}. */
    static Side of(Archive archive, String named) {
        record Meant(String who, String code, String kind) {}
        String sql =
                "SELECT DISTINCT who, coalesce(code, ''), kind FROM names WHERE lower(name) = ? OR who = ? OR code = ?";
        List<Meant> meant = archive.rows(
                sql,
                List.of(named.toLowerCase(Locale.ROOT), named, named),
                r -> new Meant(r.getString(1), r.getString(2), r.getString(3)));
        if (meant.stream().anyMatch(m -> m.code().equals(named))) {
            return new Side(named, List.of(named), List.of());
        }
        TreeSet<String> codes = new TreeSet<>();
        TreeSet<String> whos = new TreeSet<>();
        for (Meant m : meant) {
            if (m.kind().equals("state") && !m.code().isEmpty()) {
                codes.add(m.code());
            }
            whos.add(m.who());
        }
        return codes.isEmpty()
                ? new Side(named, List.of(), new ArrayList<>(whos))
                : new Side(named, new ArrayList<>(codes), List.of());
    }

    /**
     * The condition of SQL that a row is of this side: by code where it has any, else by what its people are known by. Spelled
     * out, for the database then knows how few rows there are before it joins them.
     */
    String sql(String who, String code) {
        List<String> among = codes.isEmpty() ? whos : codes;
        return among.isEmpty() ? "false" : (codes.isEmpty() ? who : code) + " IN (" + texts(among) + ")";
    }

    /** Texts as SQL writes them. */
    static String texts(java.util.Collection<String> texts) {
        return texts.stream()
                .map(t -> "'" + t.replace("'", "''") + "'")
                .collect(java.util.stream.Collectors.joining(", "));
    }

    /** Whether nobody in the archive is called so. */
    public boolean isEmpty() {
        return codes.isEmpty() && whos.isEmpty();
    }

    /** Whether a party is of this side. */
    public boolean has(Party party) {
        return whos.contains(party.who()) || (party.code() != null && codes.contains(party.code()));
    }
}
