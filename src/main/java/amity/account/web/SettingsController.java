package amity.account.web;

import amity.account.Accounts;
import amity.account.Member;
import amity.practice.CoreValues;
import amity.practice.OwnAddresses;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Reach;
import amity.shell.Refusal;
import amity.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/settings")
record SettingsController(Practices practices, Accounts accounts, Door door, Reach reach, Words words) {
    private static final int MOST_ADDRESSES = 50;

    @GetMapping
    ModelAndView show(Practice practice, Member member) {
        return page(practice, BusinessForm.of(practice), member, null);
    }

    @PostMapping("/business")
    ModelAndView business(Practice practice, Member member, BusinessForm business, RedirectAttributes next) {
        try {
            practices.change(business.read(words).as(practice.id()));
            accounts.keep(member.called(business.owner().strip()));
        } catch (Refusal refused) {
            return page(practice, business, member, refused.getMessage());
        }
        return kept(next, "settings.business.kept");
    }

    @PostMapping("/you")
    ModelAndView you(
            Practice practice,
            Member member,
            @RequestParam String email,
            @RequestParam int closesAfter,
            RedirectAttributes next) {
        try {
            accounts.keep(member.reachedAt(email).closingAfter(closesAfter));
            practices.keep(practice.id(), practices.ownAddresses(practice.id()).and(email));
        } catch (Refusal refused) {
            return page(practice, BusinessForm.of(practice), member, refused.getMessage());
        }
        return kept(next, "settings.you.kept");
    }

    @PostMapping("/addresses")
    ModelAndView addresses(
            Practice practice, Member member, @RequestParam(defaultValue = "") String own, RedirectAttributes next) {
        try {
            practices.keep(practice.id(), read(own));
        } catch (Refusal refused) {
            return page(BusinessForm.of(practice), own, values(practice), member, refused.getMessage());
        }
        return kept(next, "settings.addresses.kept");
    }

    @PostMapping("/values")
    ModelAndView values(
            Practice practice, Member member, @RequestParam(defaultValue = "") String core, RedirectAttributes next) {
        try {
            practices.keep(practice.id(), CoreValues.of(core));
        } catch (Refusal refused) {
            var own = practices.ownAddresses(practice.id()).toString();
            return page(BusinessForm.of(practice), own, core, member, refused.getMessage());
        }
        return kept(next, "settings.values.kept");
    }

    private OwnAddresses read(String typed) {
        var own = OwnAddresses.of(typed);
        if (!own.malformed().isEmpty()) {
            throw new Refusal(
                    words.say("settings.addresses.wrong", own.malformed().getFirst()));
        }
        if (own.addresses().size() > MOST_ADDRESSES) {
            throw new Refusal(words.say("settings.addresses.many", MOST_ADDRESSES));
        }
        return own;
    }

    /** The new password ends all her sessions, so she is let in anew with it. */
    @PostMapping("/password")
    ModelAndView password(
            Practice practice,
            Member member,
            @RequestParam(defaultValue = "") String now,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            door.open(changed(member, now, password), request, response);
        } catch (Refusal refused) {
            return page(practice, BusinessForm.of(practice), member, refused.getMessage());
        }
        return new ModelAndView("redirect:/settings");
    }

    private Member changed(Member member, String now, String password) {
        if (member.hasPassword() && !accounts.matches(member, now)) {
            throw new Refusal(words.say("settings.password.wrong"));
        }
        return accounts.change(member, password);
    }

    private ModelAndView kept(RedirectAttributes next, String sentence) {
        next.addFlashAttribute("notice", words.say(sentence));
        return new ModelAndView("redirect:/settings");
    }

    private ModelAndView page(Practice practice, BusinessForm business, Member member, @Nullable String sorry) {
        return page(business, practices.ownAddresses(practice.id()).toString(), values(practice), member, sorry);
    }

    private String values(Practice practice) {
        return practices.values(practice.id()).toString();
    }

    private ModelAndView page(BusinessForm business, String own, String values, Member member, @Nullable String sorry) {
        var page = new SettingsPage(
                business,
                own,
                values,
                member.email() == null ? "" : member.email(),
                member.closesAfterMinutes(),
                member.hasPassword(),
                reach.isThisComputerOnly(),
                sorry);
        var view = new ModelAndView("account/settings", "page", page);
        view.setStatus(sorry == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
