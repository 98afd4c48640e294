namespace Sam.Conditions;

/// <summary>How many codes are looked up at a time. All give the same bits.</summary>
internal enum Lanes
{
    Scalar = 1,
    Vector128 = 16,
    Vector256 = 32,
    Vector512 = 64,
    Widest = Vector512,
}
