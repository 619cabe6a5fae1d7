package amity.account.web;

import amity.account.web.ReckoningPage.Group;
import amity.account.web.ReckoningPage.Row;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.practice.Setting;
import amity.practice.SettingOwner;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How Amity reckons: every number it takes for granted, to be changed or put back to what is usual. */
@Controller
@RequestMapping("/settings/reckoning")
class ReckoningController {
    private final List<SettingOwner> features;
    private final Practices practices;
    private final Words words;

    ReckoningController(List<SettingOwner> features, Practices practices, Words words) {
        this.features = features.stream()
                .sorted(Comparator.comparing(SettingOwner::about))
                .toList();
        this.practices = practices;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Practice practice) {
        var kept = practices.settings(practice.id());
        var said = new HashMap<String, String>();
        settings(practice)
                .filter(setting -> kept.containsKey(setting.name()))
                .forEach(setting ->
                        said.put(setting.name(), setting.shown(kept.get(setting.name()), practice.currency())));
        return page(practice, said, Map.of());
    }

    /** All or none: where one of them is wrong, all stay as typed and nothing is kept. */
    @PostMapping
    ModelAndView keep(Practice practice, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var wrong = new HashMap<String, String>();
        var read = new HashMap<String, String>();
        settings(practice).filter(setting -> typed.containsKey(setting.name())).forEach(setting -> {
            var said = typed.get(setting.name()).strip();
            try {
                read.put(setting.name(), said.isEmpty() ? setting.usually() : setting.read(said, practice.currency()));
            } catch (Refusal refused) {
                wrong.put(setting.name(), refused.getMessage());
            }
        });
        if (!wrong.isEmpty()) return page(practice, typed, wrong);
        settings(practice)
                .filter(setting -> read.containsKey(setting.name()))
                .forEach(setting -> practices.adjust(practice.id(), setting, read.get(setting.name())));
        redirect.addFlashAttribute("notice", words.say("reckoning.kept"));
        return new ModelAndView("redirect:/settings/reckoning");
    }

    private Stream<Setting> settings(Practice practice) {
        return features.stream().flatMap(feature -> feature.settings(practice.currency()).stream());
    }

    private ModelAndView page(Practice practice, Map<String, String> said, Map<String, String> wrong) {
        var groups = features.stream()
                .map(feature -> new Group(
                        feature.about(),
                        feature.settings(practice.currency()).stream()
                                .map(setting -> row(practice, setting, said, wrong))
                                .toList()))
                .toList();
        var view = new ModelAndView("account/reckoning", "page", new ReckoningPage(groups, !wrong.isEmpty()));
        view.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private Row row(Practice practice, Setting setting, Map<String, String> said, Map<String, String> wrong) {
        return new Row(
                setting.name(),
                said.getOrDefault(setting.name(), ""),
                setting.shown(setting.usually(), practice.currency()),
                setting.kind() == Setting.Kind.YES_NO,
                wrong.get(setting.name()));
    }
}
