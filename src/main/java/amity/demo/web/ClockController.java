package amity.demo.web;

import amity.demo.Demo;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@ConditionalOnProperty("amity.demo")
record ClockController(Demo demo) {
    @PostMapping("/demo/clock")
    String move(@RequestParam LocalDate day) {
        demo.standAt(day);
        return "redirect:/";
    }
}
