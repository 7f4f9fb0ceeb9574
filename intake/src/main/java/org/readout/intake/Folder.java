package org.readout.intake;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the files of one path, deep and in name order, and reads each. For one call. */
final class Folder {

    private final Sink sink;
    private final int maxBytes;
    private final Deque<Path> above = new ArrayDeque<>();
    private int found;
    private int passedOver;

    Folder(Sink sink, int maxBytes) {
        this.sink = sink;
        this.maxBytes = maxBytes;
    }

    void read(Path path) {
        if (path.toString().equals("-")) {
            stream(System.in, "-", Format.UNKNOWN);
        } else if (!Files.exists(path)) {
            leftOut(path, "there is no such file or folder");
        } else if (!Files.isDirectory(path)) {
            file(path, Format.ofName(path.toString()));
        } else {
            if (folder(path) && found == 0) {
                leftOut(
                        path,
                        "a folder without articles (.txt, .html, .htm, .jsonl, .json, .warc, .xml, each also .gz or .zst)");
            } else if (passedOver > 0) {
                sink.problem(Problem.remark(
                        path.toString(),
                        0,
                        passedOver == 1
                                ? "1 file passed over, whose ending is not that of an article"
                                : passedOver + " files passed over, whose endings are not those of articles"));
            }
        }
    }

    /** False where the caller has had enough. */
    private boolean folder(Path folder) {
        Path real = realPath(folder);
        if (real == null || above.contains(real)) {
            leftOut(folder, "a link to a folder that holds it");
            return true;
        }
        above.push(real);
        boolean more = true;
        for (Path entry : entries(folder)) {
            if (more && Files.isDirectory(entry)) {
                more = folder(entry);
            } else if (more) {
                Format format = Format.ofName(entry.toString());
                if (format == Format.UNKNOWN) {
                    passedOver++;
                } else {
                    found++;
                    more = file(entry, format);
                }
            }
        }
        above.pop();
        return more;
    }

    private static @Nullable Path realPath(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return null;
        }
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (IOException e) {
            leftOut(folder, reason(e));
        }
        entries.sort(Comparator.comparing(p -> p.getFileName().toString()));
        return entries;
    }

    private boolean file(Path file, Format format) {
        try (InputStream in = new BufferedInputStream(new Passing(Files.newInputStream(file), sink))) {
            return new Stream(file.toString(), sink, maxBytes).read(in, format);
        } catch (IOException e) {
            leftOut(file, reason(e));
            return true;
        }
    }

    private void stream(InputStream in, String name, Format format) {
        try {
            new Stream(name, sink, maxBytes).read(in, format);
        } catch (IOException e) {
            sink.problem(Problem.leftOut(name, 0, reason(e)));
        }
    }

    private void leftOut(Path path, String message) {
        sink.problem(Problem.leftOut(path.toString(), 0, message));
    }

    static String reason(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read (permissions)";
        }
        return "cannot be read: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
}
