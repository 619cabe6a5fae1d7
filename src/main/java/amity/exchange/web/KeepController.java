package amity.exchange.web;

import amity.exchange.Imports;
import amity.practice.Practice;
import java.util.Map;
import java.util.UUID;
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
    private final Imports imports;

    KeepController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping("/import/{id}")
    ModelAndView keep(Practice practice, @PathVariable UUID id, @RequestParam Map<String, String> said) {
        said.forEach((name, value) -> hear(practice, id, name, value));
        if ("keep".equals(said.get("do"))) {
            imports.apply(practice, id);
        }
        return ImportController.to(id);
    }

    private void hear(Practice practice, UUID id, String name, String value) {
        if (name.startsWith(WHO) && !value.isBlank()) {
            imports.choose(practice, id, UUID.fromString(name.substring(WHO.length())), UUID.fromString(value));
        } else if (name.startsWith(APART)) {
            imports.part(practice, id, UUID.fromString(name.substring(APART.length())), "yes".equals(value));
        }
    }
}
