package amity.shell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Our styles and our scripts, kept in one file a concept and sent as one file each: a phone waits for every file it is sent. */
@Controller
class Bundle {
    private static final Map<String, List<String>> PARTS = Map.of(
            "css",
            List.of(
                    ("fonts tokens type book controls tables entries balance moments note client reading review season desk"
                                    + " charts letterhead cover phone")
                            .split(" ")),
            "js",
            List.of("theme dialog menu keys pair drop focus copy share print send choice draft zone".split(" ")));
    private static final Map<String, MediaType> TYPES = Map.of(
            "css",
            MediaType.valueOf("text/css;charset=UTF-8"),
            "js",
            MediaType.valueOf("text/javascript;charset=UTF-8"));
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

    /** Where a bundle lies, for {@code /css/amity.css} and {@code /js/amity.js}; null for any other path. */
    @Nullable
    String address(String path) {
        return switch (path) {
            case "/css/amity.css" -> whole("css").address();
            case "/js/amity.js" -> whole("js").address();
            default -> null;
        };
    }

    @GetMapping("/css/amity-{version}.css")
    ResponseEntity<byte[]> styles(@PathVariable String version) {
        return sent("css");
    }

    @GetMapping("/js/amity-{version}.js")
    ResponseEntity<byte[]> scripts(@PathVariable String version) {
        return sent("js");
    }

    private ResponseEntity<byte[]> sent(String kind) {
        return ResponseEntity.ok()
                .contentType(TYPES.get(kind))
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable()
                                .getHeaderValue())
                .body(whole(kind).content());
    }

    private Whole whole(String kind) {
        return kept ? wholes.computeIfAbsent(kind, this::made) : made(kind);
    }

    private Whole made(String kind) {
        var whole = new StringBuilder();
        PARTS.get(kind).forEach(part -> whole.append(read("/" + kind + "/" + part + "." + kind))
                .append('\n'));
        var content = FILE.matcher(whole)
                .replaceAll(found -> "url(\"" + addresses.getForLookupPath(found.group(1)) + "\")")
                .getBytes(StandardCharsets.UTF_8);
        return new Whole(content, "/" + kind + "/amity-" + DigestUtils.md5DigestAsHex(content) + "." + kind);
    }

    private String read(String path) {
        for (var place : places) {
            var file = files.getResource(place.replaceAll("/$", "") + path);
            if (file.exists()) {
                try {
                    return file.getContentAsString(StandardCharsets.UTF_8);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        throw new IllegalStateException("no " + path);
    }
}
