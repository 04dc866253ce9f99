package copydesk.benchmarks.article;

import java.util.List;

/** The words that articles are made of. */
final class Vocabulary {

    static final List<String> FIRST_NAMES = List.of("Hanneke", "Ruben", "Ingrid", "Tomás", "Amina", "Pavel", "Grace",
            "Mateusz", "Leila", "Oskar", "Yuki", "Daniela", "Femi", "Sanna", "Viktor", "Marisol", "Edith", "Karim",
            "Noor", "Laszlo");

    static final List<String> SURNAMES = List.of("Blom", "Takens", "Lindqvist", "Arrieta", "Okonjo", "Hruska",
            "Whitcombe", "Zielonka", "Farahani", "Nyström", "Tanabe", "Moretti-Sand", "Adeyinka", "Koskela", "Brandl",
            "Quiroga", "Halloran", "Benhadj", "Visser", "Kertesz");

    static final List<String> KNOWN_PEOPLE = List.of("Volodymyr Zelensky", "Ursula von der Leyen", "Emmanuel Macron",
            "Recep Tayyip Erdoğan", "António Guterres", "Christine Lagarde", "Giorgia Meloni", "Donald Tusk",
            "Mark Rutte", "Keir Starmer");

    static final List<String> PLACES = List.of("Rotterdam", "Warsaw", "Norway", "Istanbul", "Brussels", "Kenya",
            "Lisbon", "Helsinki", "Japan", "Vienna", "Hungary", "Geneva", "Canada", "Prague", "Madrid", "Ireland",
            "Athens", "Brazil", "Berlin", "Copenhagen");

    static final List<String> ORGANISATIONS = List.of("European Commission", "United Nations", "NATO",
            "European Central Bank", "World Health Organization", "European Parliament", "Europol", "OPEC",
            "International Monetary Fund", "World Bank", "Harwick Water Company", "Saltmarsh Institute");

    static final List<String> AGENCIES = List.of("AFP", "AP", "dpa", "ANP", "EFE");

    static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

    static final List<String> THINGS = List.of("the harbour dues", "the night train", "the grain silos",
            "the water tariff", "the new bridge", "the fishing quota", "the flood wall", "the school budget",
            "the power line", "the border crossing", "the vaccine store", "the tram depot");

    static final List<String> HEADLINES = List.of("{place} and {place} Agree on Plan for {number} Jobs",
            "{body} Warns of Delay as Talks in {place} Stall",
            "{leader} Meets {surname} in {place} After {number} Days",
            "{place} Votes Against Offer of {number} Million From {body}",
            "Ministers Return to {place} With Half of a Deal", "{surname} Leaves Post as {place} Counts the Cost");

    static final List<String> SENTENCES = List.of(
            "Officials in {place} said on {day} that work on {thing} would begin in the spring, {number} days later than planned.",
            "“Nobody at this table wanted to wait another year,” said {speaker}, who led the talks for the {body}.",
            "The government had [asked](#) for {number} million euros, but the {body} offered less than half of that sum.",
            "{leader} is expected to travel to {place} on {day}, where delegations from {place} and {place} are waiting.",
            "{lastname} [told](#) reporters that the figures were correct and that {thing} had never been in doubt.",
            "A spokesman for the {body} declined to comment on the report, which was first published in {place}.",
            "In a letter to {person}, the committee listed {number} faults and asked for an answer by the end of the month.",
            "The price of {thing} rose by {number} percent within two years, according to figures of the {body}.",
            "Residents who live near the river [said](#) they had heard of the plan from the radio and not from the council.",
            "“We will count every single one of them,” {first} {surname} said, “and then we will count them again.”",
            "Economists at the {body} see little danger for {place}, whose exports to {place} have grown since {day}.",
            "Prime Minister {first} {surname} called the decision a mistake that {place} would pay for over many winters.",
            "The agreement, [signed](#) shortly before midnight, does not settle who is to pay for {thing}.",
            "About {number} people gathered outside the building, some of them with lamps, and left quietly after an hour.",
            "{person} and {person} spoke by telephone on {day}, their offices said, without giving details.",
            "It was the third attempt in {number} weeks to bring both sides together, and the first one outside {place}.",
            "Engineers had warned in March that {thing} could not carry such a load for more than {number} hours.",
            "Critics pointed to {place}, where a similar plan was dropped after the {body} had looked at the accounts.",
            "“The answer is on page {number},” {lastname} replied when asked, and closed the folder.",
            "Neither the ministry nor the {body} would say how many of the {number} contracts had been cancelled.");

    private Vocabulary() {
    }

}
