package org.readout.language.swift.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What forms can be, gathered from a dictionary, on its way into a {@link HashedLexicon}. For one thread. */
final class Readings {

    private static final int CLASSES = 255;

    private final Map<Integer, Set<String>> readings = new HashMap<>();

    /** @param reading a few letters for part of speech and form, such as {@code N m s} */
    void add(String form, String reading) {
        readings.computeIfAbsent(Words.number(form), any -> new TreeSet<>()).add(reading);
    }

    /** Forms with the same readings make a class; the rarest classes go into that of their parts of speech alone. */
    HashedLexicon lexicon() {
        Map<String, Integer> counted = new TreeMap<>();
        readings.values().forEach(set -> counted.merge(String.join(";", set), 1, Integer::sum));
        List<Map.Entry<String, Integer>> order = new ArrayList<>(counted.entrySet());
        order.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        Map<String, Integer> numbers = new HashMap<>();
        for (Map.Entry<String, Integer> set : order.subList(0, Math.min(order.size(), CLASSES * 3 / 4))) {
            numbers.put(set.getKey(), numbers.size() + 1);
        }
        int[] forms = readings.keySet().stream().mapToInt(form -> form).sorted().toArray();
        byte[] classes = new byte[forms.length];
        for (int i = 0; i < forms.length; i++) {
            classes[i] = (byte) number(readings.getOrDefault(forms[i], Set.of()), numbers);
        }
        return new HashedLexicon(forms, classes);
    }

    private static int number(Set<String> set, Map<String, Integer> numbers) {
        Integer whole = numbers.get(String.join(";", set));
        if (whole != null) {
            return whole;
        }
        Set<String> parts = new TreeSet<>();
        set.forEach(reading -> parts.add(reading.substring(0, 1)));
        String coarse = String.join(";", parts);
        if (!numbers.containsKey(coarse) && numbers.size() < CLASSES) {
            numbers.put(coarse, numbers.size() + 1);
        }
        return numbers.getOrDefault(coarse, CLASSES);
    }
}
