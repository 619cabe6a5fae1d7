package amity.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ParentCommand;

/** Goes once through what a first page and the usual commands take, in an empty folder: what is loaded for it is kept for quick starts. */
@CommandLine.Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final List<List<String>> USUAL =
            List.of(List.of("client-add", "Ann"), List.of("clients"), List.of("today"), List.of("reading"));

    @ParentCommand
    private Commands amity;

    @Override
    public Integer call() throws IOException {
        try (var pages = amity.openPages(new Pages.Place("127.0.0.1", 0, List.of(), List.of()));
                var first = URI.create(pages.address() + "/").toURL().openStream()) {
            first.readAllBytes();
        }
        var nowhere = new PrintWriter(OutputStream.nullOutputStream());
        return USUAL.stream().mapToInt(words -> amity.again(nowhere, words)).sum();
    }
}
