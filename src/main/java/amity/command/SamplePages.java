package amity.command;

import amity.account.Links;
import amity.account.SampleBook;
import amity.demo.Demo;
import amity.practice.Practice;
import amity.shell.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The sample practice in the same process as a book, at a port of its own; it goes when the book is closed. */
final class SamplePages implements SampleBook, AutoCloseable {
    private final Class<?> application;
    private final DataFolder beside;
    private @Nullable Pages pages;
    private @Nullable Practice practice;

    /** @param beside whose log the sample writes to as well: one process has one */
    SamplePages(Class<?> application, DataFolder beside) {
        this.application = application;
        this.beside = beside;
    }

    @Override
    public synchronized String open() {
        if (pages == null || practice == null) {
            pages = Pages.open(
                    application,
                    throwAway(),
                    new Pages.Place("127.0.0.1", 0, List.of(), List.of()),
                    "--amity.demo=true",
                    "--logging.file.name=" + beside.path().resolve("log").resolve("amity.log"));
            practice = pages.the(Demo.class).play();
        }
        return pages.address() + pages.the(Links.class).signIn(practice.id());
    }

    private static DataFolder throwAway() {
        try {
            return DataFolder.at(Files.createTempDirectory("amity-sample"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public synchronized void close() {
        if (pages != null) {
            var folder = pages.the(DataFolder.class).path();
            pages.close();
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }
}
