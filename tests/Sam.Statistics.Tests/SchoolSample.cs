namespace Sam.Statistics.Tests;

/// <summary>
/// The academic performance index of the year 2000 of 200 Californian schools, drawn by type of school: <c>apistrat</c> of R's survey package, whose
/// vignette prints the weighted mean and its standard error.
/// </summary>
internal static class SchoolSample
{
    public static PostStratification Strata { get; } = PostStratification.Of(new Stratum[]
    {
        new("elementary", 4421, ScoreDistribution.Of(new Rational[]
        {
            840, 516, 531, 501, 720, 805, 778, 731, 592, 669, 497, 638, 534, 705, 761, 771, 751, 474, 832, 559, 765, 744, 865, 782, 745,
            892, 619, 616, 703, 509, 806, 759, 740, 642, 565, 726, 863, 765, 893, 398, 539, 776, 580, 503, 724, 476, 529, 870, 746, 836,
            756, 423, 588, 606, 632, 651, 553, 676, 861, 588, 597, 884, 819, 542, 509, 493, 893, 709, 596, 609, 671, 720, 669, 650, 836,
            542, 578, 814, 777, 719, 617, 856, 723, 609, 676, 668, 421, 667, 631, 845, 631, 696, 714, 788, 667, 568, 847, 679, 477, 521,
        })),
        new("middle", 1018, ScoreDistribution.Of(new Rational[]
        {
            496, 505, 409, 609, 867, 685, 647, 745, 694, 676, 870, 500, 679, 552, 559, 650, 565, 443, 774, 668, 581, 878, 753, 528, 678,
            535, 667, 534, 648, 551, 485, 765, 743, 403, 695, 551, 467, 669, 773, 780, 693, 635, 660, 733, 657, 606, 522, 601, 819, 627,
        })),
        new("high", 755, ScoreDistribution.Of(new Rational[]
        {
            467, 522, 455, 509, 681, 666, 582, 641, 510, 527, 681, 724, 525, 712, 680, 784, 743, 593, 518, 770, 721, 713, 816, 641, 667,
            610, 618, 717, 610, 868, 678, 418, 712, 784, 472, 764, 646, 585, 556, 600, 599, 706, 409, 635, 477, 710, 453, 546, 646, 624,
        })),
    });
}
