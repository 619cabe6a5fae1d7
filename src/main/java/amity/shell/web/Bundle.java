package amity.shell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.Assert;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Our styles and our scripts, kept in one file a concept and sent as one file each: a phone waits for every file it is sent.
 * The office has its own, and a client's page has styles of its own that tell nothing of the office.
 */
@Controller
class Bundle {
    private static final String OFFICE = "/css/amity.css";
    private static final String LETTER = "/css/letter.css";
    private static final String SCRIPTS = "/js/amity.js";
    private static final Map<String, List<String>> PARTS = Map.of(
            OFFICE,
            parts(
                    "css",
                    "tabler fonts tokens type book controls tables entries balance moments note client reading"
                            + " review season desk charts letterhead cover phone"),
            LETTER,
            parts(
                    "css",
                    "tabler fonts tokens type book controls tables entries note client cover letterhead phone portal"),
            SCRIPTS,
            parts("js", "theme dialog menu keys pair drop focus copy share print send choice draft zone"));
    private static final String TRIMMED = "/css/tabler.css";
    private static final String UNTRIMMED = "/vendor/tabler/tabler.min.css";
    private static final MediaType CSS = MediaType.valueOf("text/css;charset=UTF-8");
    private static final MediaType JS = MediaType.valueOf("text/javascript;charset=UTF-8");
    private static final Pattern FILE = Pattern.compile("url\\(\"\\.\\.(/vendor/[^\"]+)\"\\)");
    private final ResourceLoader files;
    private final ResourceUrlProvider addresses;
    private final List<String> places;
    private final boolean kept;
    private final Map<String, Whole> wholes = new ConcurrentHashMap<>();

    Bundle(
            ResourceLoader files,
            ResourceUrlProvider addresses,
            WebProperties web,
            @Value("${spring.web.resources.chain.cache:true}") boolean kept) {
        this.files = files;
        this.addresses = addresses;
        this.places = List.of(web.getResources().getStaticLocations());
        this.kept = kept;
    }

    /** All parts of one kind, and the address that changes with them. */
    private record Whole(byte[] content, String address) {}

    /** Where a bundle lies, for the path a template names it by; null for any other path. */
    @Nullable
    String address(String path) {
        return PARTS.containsKey(path) ? whole(path).address() : null;
    }

    @GetMapping("/css/amity-{version}.css")
    ResponseEntity<byte[]> office(@PathVariable String version) {
        return sent(OFFICE, CSS);
    }

    @GetMapping("/css/letter-{version}.css")
    ResponseEntity<byte[]> letter(@PathVariable String version) {
        return sent(LETTER, CSS);
    }

    @GetMapping("/js/amity-{version}.js")
    ResponseEntity<byte[]> scripts(@PathVariable String version) {
        return sent(SCRIPTS, JS);
    }

    private ResponseEntity<byte[]> sent(String path, MediaType type) {
        var year = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, year.getHeaderValue())
                .body(whole(path).content());
    }

    private Whole whole(String path) {
        return kept ? wholes.computeIfAbsent(path, this::made) : made(path);
    }

    private Whole made(String path) {
        var whole = new StringBuilder();
        PARTS.get(path).forEach(part -> whole.append(read(part)).append('\n'));
        var content = FILE.matcher(whole)
                .replaceAll(found -> "url(\"" + addresses.getForLookupPath(found.group(1)) + "\")")
                .getBytes(StandardCharsets.UTF_8);
        return new Whole(content, path.replace(".", "-" + DigestUtils.md5DigestAsHex(content) + "."));
    }

    /** Where templates change under our hands nothing was trimmed by them yet: there the whole is sent. */
    private String read(String path) {
        return places.stream()
                .map(place -> files.getResource(place.replaceAll("/$", "") + path))
                .filter(Resource::exists)
                .findFirst()
                .map(Bundle::content)
                .orElseGet(() -> {
                    Assert.state(path.equals(TRIMMED), "no " + path);
                    return read(UNTRIMMED);
                });
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> parts(String kind, String names) {
        return Stream.of(names.split(" "))
                .map(name -> "/" + kind + "/" + name + "." + kind)
                .toList();
    }
}
