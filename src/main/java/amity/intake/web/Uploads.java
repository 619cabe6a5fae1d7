package amity.intake.web;

import amity.intake.ImportFiles;
import amity.intake.SourceFile;
import amity.shell.Characters;
import amity.shell.Ids;
import amity.shell.Refusal;
import amity.shell.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Lays the files that come by the browser aside until they are kept or thrown away. */
@Component
record Uploads(ImportFiles files, Words words) {
    private static final long LIMIT = 200L * 1024 * 1024;

    List<SourceFile> lay(List<MultipartFile> files) {
        var chosen = files.stream().filter(file -> !name(file).isEmpty()).toList();
        if (chosen.isEmpty()) throw new Refusal(words.say("exchange.page.choose-first"));
        chosen.stream().filter(file -> file.getSize() > LIMIT).findFirst().ifPresent(large -> {
            throw new Refusal(words.say("exchange.page.too-large", name(large)));
        });
        return chosen.stream().map(this::lay).toList();
    }

    private SourceFile lay(MultipartFile file) {
        try {
            Files.createDirectories(this.files.uploads());
            var aside = this.files.uploads().resolve(Ids.next().toString());
            file.transferTo(aside);
            return new SourceFile(name(file), aside);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The file's own name, whatever folder the browser puts before it. */
    private static String name(MultipartFile file) {
        var name = Characters.kept(Objects.requireNonNullElse(file.getOriginalFilename(), ""))
                .strip();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
