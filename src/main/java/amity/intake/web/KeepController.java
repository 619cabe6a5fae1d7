package amity.intake.web;

import amity.intake.Imports;
import amity.knowing.Remark;
import amity.practice.Practice;
import amity.shell.Sent;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Her yes, with what she says about names and payments. */
@Controller
class KeepController {
    private static final String WHO = "who-";
    private static final String APART = "apart-";
    static final String AS = "as-";
    private static final Pattern NOTED =
            Pattern.compile(AS + "(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})-(\\d{1,4})");
    private final Imports imports;

    KeepController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping("/import/{id}")
    ModelAndView keep(Practice practice, @PathVariable UUID id, @RequestParam Map<String, String> said) {
        said.forEach((name, value) -> hear(practice, id, name, value));
        imports.hear(practice, id, chosen(said));
        if ("keep".equals(said.get("do"))) {
            imports.apply(practice, id);
        }
        return ImportController.to(id);
    }

    /** What each thing noted of somebody is to be kept as, by the contact and its place there. */
    private static Map<UUID, Map<Integer, Remark.As>> chosen(Map<String, String> said) {
        var chosen = new HashMap<UUID, Map<Integer, Remark.As>>();
        said.forEach((name, value) -> {
            var field = NOTED.matcher(name);
            if (field.matches())
                Remark.As.named(value).ifPresent(as -> chosen.computeIfAbsent(
                                UUID.fromString(field.group(1)), first -> new HashMap<>())
                        .put(Integer.valueOf(field.group(2)), as));
        });
        return chosen;
    }

    private void hear(Practice practice, UUID id, String name, String value) {
        if (name.startsWith(WHO) && !value.isBlank()) {
            imports.choose(practice, id, Sent.id(name.substring(WHO.length())), Sent.id(value));
        } else if (name.startsWith(APART)) {
            imports.part(practice, id, Sent.id(name.substring(APART.length())), "yes".equals(value));
        }
    }
}
