package amity.shell.style;

import static java.util.stream.Collectors.joining;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.util.DigestUtils;

/**
 * Our styles and our scripts are kept in one file a concept, and sent as one file each, compressed: a phone waits for every
 * file it is sent. Here they are put together while Amity is built; unbuilt, a browser follows the imports itself.
 */
public final class Bundle {
    private static final List<String> BUNDLES = List.of("css/amity.css", "css/letter.css", "js/amity.js");
    private static final Pattern IMPORT = Pattern.compile("(?m)^@?import \"([^\"]+)\";\n");
    private static final Pattern FILE = Pattern.compile("url\\(\"([^\"]+)\\.(woff2)\"\\)");
    private static final Pattern COMPRESSIBLE = Pattern.compile(".*\\.(?:css|js|svg)");
    private final Path source;
    private final Path built;
    private final Trim trim;
    private final Set<Path> parts = new HashSet<>();

    private Bundle(Path source, Path built, Trim trim) {
        this.source = source;
        this.built = built;
        this.trim = trim;
    }

    /** The folder of our static files, the one they are built into, and those with all that is ours. */
    public static void main(String... args) throws IOException {
        var folders = List.of(args).subList(2, args.length);
        var ours = folders.stream().map(Path::of).flatMap(Bundle::files).map(Bundle::read);
        var bundle = new Bundle(Path.of(args[0]), Path.of(args[1]), new Trim(ours.collect(joining("\n"))));
        for (var name : BUNDLES) bundle.put(name);
        bundle.compress();
    }

    private void put(String name) throws IOException {
        var into = built.resolve(name);
        var whole = whole(source.resolve(name));
        Files.createDirectories(into.getParent());
        if (!Files.exists(into) || !read(into).equals(whole)) Files.writeString(into, whole);
    }

    private String whole(Path list) {
        return IMPORT.matcher(read(list))
                .results()
                .map(part -> part(list.resolveSibling(part.group(1))))
                .collect(joining("\n"));
    }

    private String part(Path file) {
        parts.add(source.relativize(file.normalize()));
        var text = read(file);
        if (file.toString().contains("vendor")) return trim.of(text);
        return FILE.matcher(text).replaceAll(found -> {
            var named = file.resolveSibling(found.group(1) + "." + found.group(2));
            return "url(\"" + found.group(1) + "-" + mark(named) + "." + found.group(2) + "\")";
        });
    }

    /** As Spring reckons it when the file is asked for. */
    private static String mark(Path file) {
        try (var content = Files.newInputStream(file)) {
            return DigestUtils.md5DigestAsHex(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Leaves beside each file that is sent its compressed forms, once. */
    private void compress() throws IOException {
        var sent = files(built)
                .filter(file ->
                        COMPRESSIBLE.matcher(file.toString()).matches() && !parts.contains(built.relativize(file)));
        for (var file : sent.toList()) {
            var pressed = file.resolveSibling(file.getFileName() + ".gz");
            if (Files.exists(pressed) && !isOlder(pressed, file)) continue;
            var content = Files.readAllBytes(file);
            if (Brotli4jLoader.isAvailable()) {
                Files.write(file.resolveSibling(file.getFileName() + ".br"), Encoder.compress(content));
            }
            Files.write(pressed, pressed(content));
        }
    }

    private static boolean isOlder(Path one, Path other) throws IOException {
        return Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other)) < 0;
    }

    private static byte[] pressed(byte[] content) throws IOException {
        var pressed = new ByteArrayOutputStream();
        try (var press = new GZIPOutputStream(pressed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            press.write(content);
        }
        return pressed.toByteArray();
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
