package amity.circle.web;

import amity.circle.Company;
import amity.circle.Encounter;
import amity.circle.Encounters;
import amity.circle.Functions;
import amity.circle.Satellite;
import amity.circle.web.CompanyPage.Do;
import amity.circle.web.CompanyPage.Lunch;
import amity.practice.Practice;
import amity.shell.Mailto;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what company there is: functions, somebody to have lunch with, other virtual assistants. */
@Component
@Transactional(readOnly = true)
class CompanyPages {
    private final Functions functions;
    private final Encounters encounters;
    private final Company company;
    private final Satellite satellite;
    private final CircleWords words;

    CompanyPages(Functions functions, Encounters encounters, Company company, Satellite satellite, CircleWords words) {
        this.functions = functions;
        this.encounters = encounters;
        this.company = company;
        this.satellite = satellite;
        this.words = words;
    }

    CompanyPage of(Practice practice, String about, Instant now, @Nullable String sorry) {
        var today = LocalDate.ofInstant(now, practice.zone());
        boolean christmas =
                about.equals("christmas") && (today.getMonth() == Month.NOVEMBER || today.getMonth() == Month.DECEMBER);
        return new CompanyPage(
                christmas,
                entry(practice, christmas, today),
                functions(practice, today, christmas),
                company.lunches(practice, now).stream()
                        .map(one -> new Lunch(
                                one.client().id().toString(),
                                one.client().name(),
                                one.wording(),
                                Mailto.of(one.wording()),
                                FunctionPages.said(one.verdict()),
                                !one.verdict().isClear()))
                        .toList(),
                encounters.assistants(practice.id()).stream()
                        .map(Encounter::name)
                        .toList(),
                sorry);
    }

    /** The entry on the desk that asks, by its id there. */
    private String entry(Practice practice, boolean christmas, LocalDate today) {
        if (christmas && satellite.asksForChristmas(practice, today)) return "satellite:christmas:" + today.getYear();
        return satellite
                .alone(practice, today)
                .map(alone -> "satellite:alone:" + (alone.since() == null ? "always" : alone.since()))
                .orElse("");
    }

    private List<Do> functions(Practice practice, LocalDate today, boolean christmas) {
        var from = christmas && today.getMonth() == Month.NOVEMBER
                ? LocalDate.of(today.getYear(), Month.DECEMBER, 1)
                : today;
        return functions.from(practice.id(), from).stream()
                .filter(function -> !function.isDeclined())
                .filter(function -> !christmas || function.on().getYear() == today.getYear())
                .map(function -> new Do(
                        function.id().toString(),
                        function.name(),
                        words.when(function, today),
                        function.answer() == null ? "" : function.answer().word()))
                .toList();
    }
}
