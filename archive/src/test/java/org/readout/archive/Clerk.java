package org.readout.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Another process that works on an archive: adds small articles without end and prints the id of each when it is told
 * to be on the disk. Its arguments: the folder, the number of the first article.
 */
final class Clerk {

    private static final int SOME = 5;

    private Clerk() {}

    public static void main(String[] args) {
        try (Archive archive = Archive.open(Path.of(args[0]))) {
            System.out.println("open");
            for (int n = Integer.parseInt(args[1]); ; n += SOME) {
                List<Reading> some = new ArrayList<>();
                for (int i = n; i < n + SOME; i++) {
                    some.add(Reading.of(Records.meeting("Post", "Riga", "Point " + i + " stands."), "swift-2"));
                }
                archive.add(some);
                StringBuilder ids = new StringBuilder();
                some.forEach(r -> ids.append(r.article().id()).append('\n'));
                System.out.print(ids);
                System.out.flush();
            }
        }
    }
}
